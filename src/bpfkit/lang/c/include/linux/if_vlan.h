/* 802.1Q: requests of the VLAN device (struct vlan_hdr is not part of the user API: define it). */
#ifndef BPFKIT_LINUX_IF_VLAN_H
#define BPFKIT_LINUX_IF_VLAN_H

enum vlan_flags {
	VLAN_FLAG_REORDER_HDR = 0x1,
	VLAN_FLAG_GVRP = 0x2,
	VLAN_FLAG_LOOSE_BINDING = 0x4,
	VLAN_FLAG_MVRP = 0x8,
	VLAN_FLAG_BRIDGE_BINDING = 0x10,
};

enum vlan_name_types {
	VLAN_NAME_TYPE_PLUS_VID,
	VLAN_NAME_TYPE_RAW_PLUS_VID,
	VLAN_NAME_TYPE_PLUS_VID_NO_PAD,
	VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD,
	VLAN_NAME_TYPE_HIGHEST,
};

#endif
