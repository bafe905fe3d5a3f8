import common from "./common.json";
import device from "./device.json";
import devices from "./devices.json";
import errors from "./errors.json";
import live from "./live.json";
import login from "./login.json";
import message from "./message.json";
import nav from "./nav.json";
import publicQr from "./public-qr.json";
import qr from "./qr.json";
import roles from "./roles.json";
import state from "./state.json";
import tenants from "./tenants.json";

export default { common, device, devices, errors, live, login, message, nav, publicQr, qr, roles, state, tenants };
