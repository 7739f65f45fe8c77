//! The numbers of what a header says, in the order of rpm's own list.

pub(super) const LOCALES: u32 = 100;
pub(super) const NAME: u32 = 1000;
pub(super) const VERSION: u32 = 1001;
pub(super) const RELEASE: u32 = 1002;
pub(super) const SUMMARY: u32 = 1004;
pub(super) const DESCRIPTION: u32 = 1005;
pub(super) const BUILD_TIME: u32 = 1006;
pub(super) const BUILD_HOST: u32 = 1007;
pub(super) const SIZE: u32 = 1009;
pub(super) const VENDOR: u32 = 1011;
pub(super) const LICENCE: u32 = 1014;
pub(super) const PACKAGER: u32 = 1015;
pub(super) const GROUP: u32 = 1016;
pub(super) const URL: u32 = 1020;
pub(super) const SYSTEM: u32 = 1021;
pub(super) const ARCHITECTURE: u32 = 1022;
pub(super) const FILE_SIZES: u32 = 1028;
pub(super) const FILE_MODES: u32 = 1030;
pub(super) const FILE_RDEVS: u32 = 1033;
pub(super) const FILE_TIMES: u32 = 1034;
pub(super) const FILE_DIGESTS: u32 = 1035;
pub(super) const FILE_LINKS: u32 = 1036;
pub(super) const FILE_FLAGS: u32 = 1037;
pub(super) const FILE_USERS: u32 = 1039;
pub(super) const FILE_GROUPS: u32 = 1040;
pub(super) const SOURCE_RPM: u32 = 1044;
pub(super) const FILE_VERIFY: u32 = 1045;
pub(super) const PROVIDE_NAMES: u32 = 1047;
pub(super) const REQUIRE_FLAGS: u32 = 1048;
pub(super) const REQUIRE_NAMES: u32 = 1049;
pub(super) const REQUIRE_VERSIONS: u32 = 1050;
pub(super) const RPM_VERSION: u32 = 1064;
pub(super) const CHANGE_TIMES: u32 = 1080;
pub(super) const CHANGE_NAMES: u32 = 1081;
pub(super) const CHANGE_TEXTS: u32 = 1082;
pub(super) const FILE_DEVICES: u32 = 1095;
pub(super) const FILE_INODES: u32 = 1096;
pub(super) const FILE_LANGUAGES: u32 = 1097;
pub(super) const PROVIDE_FLAGS: u32 = 1112;
pub(super) const PROVIDE_VERSIONS: u32 = 1113;
pub(super) const FOLDER_INDEXES: u32 = 1116;
pub(super) const BASE_NAMES: u32 = 1117;
pub(super) const FOLDER_NAMES: u32 = 1118;
pub(super) const PAYLOAD_FORMAT: u32 = 1124;
pub(super) const PAYLOAD_COMPRESSOR: u32 = 1125;
pub(super) const PAYLOAD_LEVEL: u32 = 1126;
pub(super) const FILE_DIGEST_KIND: u32 = 5011;
pub(super) const RECOMMEND_NAMES: u32 = 5046;
pub(super) const RECOMMEND_VERSIONS: u32 = 5047;
pub(super) const RECOMMEND_FLAGS: u32 = 5048;
pub(super) const ENCODING: u32 = 5062;
pub(super) const PAYLOAD_DIGEST: u32 = 5092;
pub(super) const PAYLOAD_DIGEST_KIND: u32 = 5093;

/// Of the header with the checksums, where numbers mean something else.
pub(super) mod signature {
    pub(in crate::write::rpm) const SHA256_OF_HEADER: u32 = 273;
    pub(in crate::write::rpm) const LENGTH: u32 = 1000;
    pub(in crate::write::rpm) const MD5_OF_ALL: u32 = 1004;
    pub(in crate::write::rpm) const LENGTH_UNPACKED: u32 = 1007;
}
