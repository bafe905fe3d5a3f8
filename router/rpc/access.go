package rpc

import (
	v1 "github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
	"github.com/waconnect/waconnect/router/tenant"
)

// actions says what the caller of each method must be allowed to do, as the routes of REST do. A method that is not here is nobody's.
var actions = map[string]tenant.Action{
	v1.DeviceServiceCreateDeviceProcedure:     tenant.ManageDevices,
	v1.DeviceServiceGetDeviceProcedure:        tenant.ReadDevice,
	v1.DeviceServiceListDevicesProcedure:      tenant.ReadDevices,
	v1.DeviceServiceUpdateDeviceProcedure:     tenant.ManageDevices,
	v1.DeviceServiceConnectDeviceProcedure:    tenant.LinkDevice,
	v1.DeviceServicePauseDeviceProcedure:      tenant.ManageDevices,
	v1.DeviceServiceUnlinkDeviceProcedure:     tenant.ManageDevices,
	v1.DeviceServiceDeleteDeviceProcedure:     tenant.ManageDevices,
	v1.DeviceServiceCreatePublicLinkProcedure: tenant.LinkDevice,
	v1.DeviceServiceWatchDeviceProcedure:      tenant.ReadDevice,

	v1.MessageServiceSendProcedure:          tenant.SendMessage,
	v1.MessageServiceGetMessageProcedure:    tenant.ReadMessage,
	v1.MessageServiceListMessagesProcedure:  tenant.ReadMessage,
	v1.MessageServiceCancelMessageProcedure: tenant.CancelMessage,

	v1.EventServiceSubscribeProcedure:  tenant.ReadEvents,
	v1.EventServiceListEventsProcedure: tenant.ReadEvents,

	v1.WebhookServiceCreateEndpointProcedure: tenant.ManageWebhooks,
	v1.WebhookServiceGetEndpointProcedure:    tenant.ReadWebhooks,
	v1.WebhookServiceListEndpointsProcedure:  tenant.ReadWebhooks,
	v1.WebhookServiceUpdateEndpointProcedure: tenant.ManageWebhooks,
	v1.WebhookServiceDeleteEndpointProcedure: tenant.ManageWebhooks,
	v1.WebhookServiceRevealSecretProcedure:   tenant.ManageWebhooks,
	v1.WebhookServiceRotateSecretProcedure:   tenant.ManageWebhooks,
	v1.WebhookServiceTestEndpointProcedure:   tenant.ManageWebhooks,
	v1.WebhookServiceListDeliveriesProcedure: tenant.ReadWebhooks,
	v1.WebhookServiceGetDeliveryProcedure:    tenant.ReadWebhooks,
	v1.WebhookServiceRedeliverProcedure:      tenant.ManageWebhooks,
	v1.WebhookServiceCreateReplayProcedure:   tenant.ManageWebhooks,
	v1.WebhookServiceGetReplayProcedure:      tenant.ReadWebhooks,
	v1.WebhookServiceListReplaysProcedure:    tenant.ReadWebhooks,
	v1.WebhookServiceCancelReplayProcedure:   tenant.ManageWebhooks,

	v1.TenantServiceCreateTenantProcedure: tenant.ManageTenants,
	v1.TenantServiceListTenantsProcedure:  tenant.ReadTenants,
	v1.TenantServiceDeleteTenantProcedure: tenant.ManageTenants,

	v1.ClusterServiceGetRingProcedure:     tenant.ManageCluster,
	v1.ClusterServiceDrainNodeProcedure:   tenant.ManageCluster,
	v1.ClusterServiceUndrainNodeProcedure: tenant.ManageCluster,
}
