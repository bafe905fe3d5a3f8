import common from "./common.json";
import conversations from "./conversations.json";
import device from "./device.json";
import devicePicker from "./device-picker.json";
import devices from "./devices.json";
import errors from "./errors.json";
import kinds from "./kinds.json";
import live from "./live.json";
import login from "./login.json";
import message from "./message.json";
import nav from "./nav.json";
import publicQr from "./public-qr.json";
import qr from "./qr.json";
import roles from "./roles.json";
import state from "./state.json";
import tenants from "./tenants.json";

export default { common, conversations, device, devicePicker, devices, errors, kinds, live, login, message, nav, publicQr, qr, roles, state, tenants };
