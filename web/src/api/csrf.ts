// The CSRF token of the login, which every request that changes something carries. It lives in memory: the cookie is the login.
let token = "";

export const setCsrf = (value: string) => {
  token = value;
};

export const csrf = () => token;
