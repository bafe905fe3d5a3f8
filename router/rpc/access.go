package rpc

import (
	v1 "github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
	"github.com/waconnect/waconnect/router/tenant"
)

// actions says what the caller of each method must be allowed to do, as the routes of REST do. A method that is not here is nobody's.
var actions = map[string]tenant.Action{
	v1.DeviceServiceCreateDeviceProcedure:        tenant.ManageDevices,
	v1.DeviceServiceGetDeviceProcedure:           tenant.ReadDevice,
	v1.DeviceServiceListDevicesProcedure:         tenant.ReadDevices,
	v1.DeviceServiceUpdateDeviceProcedure:        tenant.ManageDevices,
	v1.DeviceServiceConnectDeviceProcedure:       tenant.LinkDevice,
	v1.DeviceServicePauseDeviceProcedure:         tenant.ManageDevices,
	v1.DeviceServiceUnlinkDeviceProcedure:        tenant.ManageDevices,
	v1.DeviceServiceDeleteDeviceProcedure:        tenant.ManageDevices,
	v1.DeviceServiceCreatePublicLinkProcedure:    tenant.LinkDevice,
	v1.DeviceServiceListPublicLinksProcedure:     tenant.ManageDevices,
	v1.DeviceServiceRevokePublicLinkProcedure:    tenant.ManageDevices,
	v1.DeviceServiceResetSenderSessionsProcedure: tenant.ManageDevices,
	v1.DeviceServiceListChangesProcedure:         tenant.ReadDevice,
	v1.DeviceServiceWatchDeviceProcedure:         tenant.ReadDevice,

	v1.MessageServiceSendProcedure:              tenant.SendMessage,
	v1.MessageServiceGetMessageProcedure:        tenant.ReadMessage,
	v1.MessageServiceListMessagesProcedure:      tenant.ReadMessage,
	v1.MessageServiceSearchMessagesProcedure:    tenant.ReadMessages,
	v1.MessageServiceFindMessageProcedure:       tenant.ReadMessages,
	v1.MessageServiceListInboundProcedure:       tenant.ReadMessages,
	v1.MessageServiceListConversationsProcedure: tenant.ReadMessages,
	v1.MessageServiceListChatProcedure:          tenant.ReadMessages,
	v1.MessageServiceCancelMessageProcedure:     tenant.CancelMessage,

	v1.PeopleServiceCheckNumbersProcedure:   tenant.CheckNumbers,
	v1.PeopleServiceListContactsProcedure:   tenant.ReadPeople,
	v1.PeopleServiceGetContactProcedure:     tenant.ReadPeople,
	v1.PeopleServiceGetProfileProcedure:     tenant.ReadPeople,
	v1.PeopleServiceUpdateProfileProcedure:  tenant.ManageDevices,
	v1.PeopleServiceSetPresenceProcedure:    tenant.SendPresence,
	v1.PeopleServiceSetChatStateProcedure:   tenant.SendPresence,
	v1.PeopleServiceFollowPresenceProcedure: tenant.SendPresence,
	v1.PeopleServiceMarkReadProcedure:       tenant.SendPresence,

	v1.GroupServiceListGroupsProcedure:         tenant.ReadPeople,
	v1.GroupServiceGetGroupProcedure:           tenant.ReadPeople,
	v1.GroupServiceCreateGroupProcedure:        tenant.ManageGroups,
	v1.GroupServiceUpdateGroupProcedure:        tenant.ManageGroups,
	v1.GroupServiceChangeParticipantsProcedure: tenant.ManageGroups,
	v1.GroupServiceGetInviteProcedure:          tenant.ManageGroups,
	v1.GroupServiceResetInviteProcedure:        tenant.ManageGroups,
	v1.GroupServiceJoinGroupProcedure:          tenant.ManageGroups,
	v1.GroupServiceLeaveGroupProcedure:         tenant.ManageGroups,

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
	v1.TenantServiceGetTenantProcedure:    tenant.ReadTenants,
	v1.TenantServiceUpdateTenantProcedure: tenant.ManageTenants,
	v1.TenantServiceGetOverviewProcedure:  tenant.ReadOverview,
	v1.TenantServiceDeleteTenantProcedure: tenant.ManageTenants,

	v1.ClusterServiceGetRingProcedure:     tenant.ManageCluster,
	v1.ClusterServiceDrainNodeProcedure:   tenant.ManageCluster,
	v1.ClusterServiceUndrainNodeProcedure: tenant.ManageCluster,
	v1.ClusterServiceMoveProcedure:        tenant.ManageCluster,
}
