package vn.haidang.monitoring.snmp.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.snmp4j.smi.OID;

/**
 * What is not recorded of a device: the tables of who talks with it, who is connected and who logs in, since they point to
 * people by their names, their numbers or the addresses of what they carry.
 */
final class LeftOut {

    /** An InetAddress in an index (RFC 4001): its type, ipv6(2) or ipv6z(4), its length, and the octets. */
    private static final int IPV6 = 2;
    private static final int IPV6_LENGTH = 16;
    private static final int IPV6_WITH_ZONE = 4;
    private static final int IPV6_WITH_ZONE_LENGTH = 20;
    /** No table has its index before the arcs of 1.3.6.1.2.1 and three more. */
    private static final int FIRST_OF_INDEX = 9;

    /** Neighbours beyond those that are scrubbed one by one, who talks with the device, what runs on it, and its SNMP users. */
    private static final Stream<OID> OF_THE_DEVICE = Stream.of(
            // LLDP-MIB: its configuration, statistics and extensions, which tell serial numbers and phones; LLDP-V2-MIB
            oid("1.0.8802.1.1.2.1.1"), oid("1.0.8802.1.1.2.1.2"), oid("1.0.8802.1.1.2.1.5"),
            oid("1.3.111.2.802.1.1.13"),
            // CISCO-CDP-MIB: the table of all addresses; neighbours by MikroTik, Huawei, Extreme and Foundry
            maker("9.9.23.1.2.2"), maker("14988.1.1.11"), maker("2011.6.7"), maker("1916.1.13"),
            maker("1991.1.1.3.20"),
            // IP-MIB and RFC1213-MIB: ipRouteTable, ipNetToMediaTable, ipForward, ipAddressTable, ipNetToPhysicalTable
            mib("4.21"), mib("4.22"), mib("4.24"), mib("4.34"), mib("4.35"), mib("3"),
            // IPV6-MIB and IPV6-TCP-MIB, IPV6-UDP-MIB within mib-2: tables by IPv6 addresses (RFC 2465)
            mib("55"), mib("6.16"), mib("7.6"),
            // TCP-MIB and UDP-MIB: who is connected
            mib("6.13"), mib("6.19"), mib("6.20"), mib("7.5"), mib("7.7"),
            // BRIDGE-MIB and Q-BRIDGE-MIB: learned MAC addresses
            mib("17.4.3"), mib("17.7.1.2"),
            // HOST-RESOURCES-MIB: hrSWRun, hrSWRunPerf, hrSWInstalled
            mib("25.4"), mib("25.5"), mib("25.6"),
            // SNMP-USER-BASED-SM-MIB, SNMP-VIEW-BASED-ACM-MIB, SNMP-COMMUNITY-MIB, targets and notifications
            oid("1.3.6.1.6.3.12"), oid("1.3.6.1.6.3.13"), oid("1.3.6.1.6.3.15.1.2"), oid("1.3.6.1.6.3.16"),
            oid("1.3.6.1.6.3.18"));

    /** Stations of wireless networks, and other networks' stations in their air. */
    private static final Stream<OID> WIRELESS = Stream.of(
            // Aruba: wlsxUserMIB, wlsxWlanStationInfoGroup, wlsxMonMIB, wlsxVoiceMIB; Instant: aiClientTable
            maker("14823.2.2.1.4"), maker("14823.2.2.1.5.2.2"), maker("14823.2.2.1.6"), maker("14823.2.2.1.14"),
            maker("14823.2.3.3.1.2.4"),
            // Cisco AIRESPACE-WIRELESS-MIB: stations by address, IP and user, rogues and their clients; AAA with local users
            maker("14179.2.1.4"), maker("14179.2.1.5"), maker("14179.2.1.6"), maker("14179.2.1.7"),
            maker("14179.2.1.8"), maker("14179.2.1.9"), maker("14179.2.1.10"), maker("14179.2.1.11"),
            maker("14179.2.1.12"), maker("14179.2.1.13"), maker("14179.2.1.14"), maker("14179.2.1.15"),
            maker("14179.2.1.16"), maker("14179.2.5"),
            // Cisco: LWAPP clients, roaming and rogues, associations to an access point
            maker("9.9.599"), maker("9.9.523"), maker("9.9.610"), maker("9.9.273"),
            // Ruckus: stations and rogues of an access point, ZoneDirector (two trees) and SmartZone
            maker("25053.1.1.6.1.1.2"), maker("25053.1.2.2.1.1.3"), maker("25053.1.2.2.1.1.4"),
            maker("25053.1.15.2.1.1.3"), maker("25053.1.15.2.1.1.4"), maker("25053.1.4.2.1.1.3"),
            maker("25053.1.4.2.1.1.4"),
            // MikroTik: mtxrWlRtabTable, mtxrWlCMRtabTable (CAPsMAN), mtxrHotspot
            maker("14988.1.1.1.2"), maker("14988.1.1.1.5"), maker("14988.1.1.5"),
            // Ubiquiti airOS ubntStaTable; Huawei hwWlanStation; H3C hh3cDot11 stations; FortiAP stations
            maker("41112.1.4.7"), maker("2011.6.139.18"), maker("25506.2.75.3"), maker("12356.120.4"));

    /** Users of a VPN, of the firewall and of 802.1X. */
    private static final Stream<OID> USERS = Stream.of(
            // IEEE8021-PAE-MIB: last EAPOL source, session with its user name; CISCO-PAE-MIB, MAC bypass, authentication
            oid("1.0.8802.1.1.1.1.2.2"), oid("1.0.8802.1.1.1.1.2.3"), oid("1.0.8802.1.1.1.1.2.4"),
            oid("1.3.111.2.802.1.1.15"), maker("9.9.220"), maker("9.9.654"), maker("9.9.656"),
            // FortiGate: fgVpnDialupTable, fgVpnTunTable, fgVpnSslTunnelTable, users of the firewall
            maker("12356.101.12.2.1"), maker("12356.101.12.2.2"), maker("12356.101.12.2.4"),
            maker("12356.101.5.2"),
            // Cisco: IPsec peers and tunnels (not the sums), sessions of remote access
            maker("9.9.171.1.2.2"), maker("9.9.171.1.2.3"), maker("9.9.171.1.3.2"), maker("9.9.171.1.3.3"),
            maker("9.9.171.1.4"), maker("9.9.392.1.3.21"), maker("9.9.392.1.3.22"), maker("9.9.392.1.3.24"),
            // SonicWall sonicSAStatTable; Check Point raUsersTable and tunnels; Sophos IPsec connections; Huawei access users
            maker("8741.1.3.2.1"), maker("2620.500.9000"), maker("2620.500.9002"), maker("2604.5.1.6"),
            maker("2011.5.2.1.15"));

    /** Phones and whom they call. */
    private static final Stream<OID> PHONES = Stream.of(
            // DIAL-CONTROL-MIB; CISCO-CCM-MIB, CISCO-CCME-MIB, CISCO-VOICE-DIAL-CONTROL-MIB, CISCO-SRST-MIB
            mib("10.21"), maker("9.9.156"), maker("9.9.439"), maker("9.9.63"), maker("9.9.441"));

    private static final List<OID> ROOTS = Stream.of(OF_THE_DEVICE, WIRELESS, USERS, PHONES)
            .flatMap(roots -> roots).toList();

    private LeftOut() {}

    private static OID oid(String dotted) {
        return new OID(dotted);
    }

    private static OID mib(String below) {
        return new OID("1.3.6.1.2.1." + below);
    }

    private static OID maker(String below) {
        return new OID("1.3.6.1.4.1." + below);
    }

    /** Whether a variable is one of them, or of a row whose index has an IPv6 address in it. */
    static boolean contains(OID oid) {
        return ROOTS.stream().anyMatch(oid::startsWith) || hasIpv6(oid.getValue());
    }

    private static boolean hasIpv6(int[] arcs) {
        for (int i = FIRST_OF_INDEX; i < arcs.length - 1; i++) {
            boolean isPlain = arcs[i] == IPV6 && arcs[i + 1] == IPV6_LENGTH;
            boolean isZoned = arcs[i] == IPV6_WITH_ZONE && arcs[i + 1] == IPV6_WITH_ZONE_LENGTH;
            if ((isPlain || isZoned) && areOctets(arcs, i + 2, arcs[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOctets(int[] arcs, int from, int length) {
        return from + length <= arcs.length
                && Arrays.stream(arcs, from, from + length).allMatch(arc -> arc >= 0 && arc <= 0xff);
    }
}
