// Settings of the examples, which are variables of the environment.
export function needed(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`expected ${name} in the environment`);
  }
  return value;
}
