package vn.haidang.monitoring.events.internal.syslog;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How makers write into syslog that an interface went down or up: each form has a group {@code port} and one {@code state}.
 * A form begins where the message does, or with its own mark before any other: what somebody typed at a device and the device
 * repeats in a message of another kind is no change of a link.
 */
final class LinkChangeForms {

    private static final String PORT = "(?<port>[\\w/.:-]{1,64}(?: [\\d/.:]{1,32})?)";
    private static final String STATE = "(?<state>(?i:up|down))\\b";
    /** The first mark of the message; before it come a sequence number, a time, a process. */
    private static final String MARK = "^[^%]{0,120}%";
    private static final String HUAWEI = "^[^%]{0,120}%%\\d\\d";

    /** Cisco IOS, IOS-XR and who writes like it: Ruijie, Arista, Dell. */
    private static final List<Pattern> CISCO = List.of(
            Pattern.compile(MARK + "(?:PKT_INFRA-)?LINK-\\d-(?:UPDOWN|CHANGED) ?: Interface " + PORT
                    + "(?: \\([^)]{0,200}\\))?, changed state to (?:administratively )?" + STATE),
            Pattern.compile(MARK + "(?:PKT_INFRA-)?LINEPROTO-\\d-UPDOWN ?: Line protocol on Interface " + PORT
                    + "(?: \\([^)]{0,200}\\))?, changed state to " + STATE),
            Pattern.compile(MARK + "ETHPORT-\\d-IF_(?:UP|DOWN)\\w{0,40}: Interface " + PORT
                    + "(?: \\([^)]{0,200}\\))? is " + STATE),
            Pattern.compile(MARK + "LINK-[A-Z]-(?<state>Up|Down): {1,4}" + PORT),
            Pattern.compile(
                    "^[^%]{0,120}%IFM_OSTATE_(?:UP|DN): Interface operational state is " + STATE + " ?: ?" + PORT));

    /** Juniper; in the structured form the name of the message is apart from its text. */
    private static final List<Pattern> JUNIPER = List.of(Pattern.compile(
            "^(?:SNMP_TRAP_LINK_(?:UP|DOWN): )?ifIndex \\d{1,10}, ifAdminStatus \\w{1,20}\\(\\d\\), "
                    + "ifOperStatus (?<state>\\w{1,20})\\(\\d\\), ifName " + PORT));

    /** Huawei VRP 5 and 8, H3C Comware 5 and 7. */
    private static final List<Pattern> HUAWEI_AND_H3C = List.of(
            Pattern.compile(HUAWEI + "\\w{1,20}/\\d/IF_STATE\\b[^:]{0,40}: ?(?:The )?[Ii]nterface " + PORT
                    + " has (?:turned into|changed to) " + STATE),
            Pattern.compile(HUAWEI + "IFNET/\\d/LINK_STATE\\b[^:]{0,40}: ?The line protocol \\w{1,20} on the interface "
                    + PORT + " has entered the " + STATE),
            Pattern.compile(HUAWEI + "IFNET/\\d/link(?:Down|Up)\\w{0,20}\\b.{0,200}\\(ifName=(?<port>[^,]{1,64}), "
                    + "AdminStatus=\\w{1,20}, OperStatus=" + STATE),
            Pattern.compile(HUAWEI + "IFNET/\\d/\\w{1,20}: (?:Physical|Line protocol) state on the interface " + PORT
                    + " changed to " + STATE),
            Pattern.compile(HUAWEI + "IFNET/\\d/LINK_UPDOWN\\b[^:]{0,40}: ?" + PORT + " link status is " + STATE));

    /** RouterOS writes its topics first, unless it is told to write BSD syslog; its interfaces may have blanks in their names. */
    private static final List<Pattern> MIKROTIK = List.of(
            Pattern.compile("^interface,\\w{1,20}:? (?:[\\w.-]{1,64}: )?(?<port>[^,:]{1,64}) link " + STATE),
            Pattern.compile("^" + PORT + " link " + STATE));

    private static final List<Pattern> OTHERS = List.of(
            // FortiOS
            Pattern.compile("\\baction=\"?interface-stat-change\"? status=\"?\\w{1,20}\"? msg=\"[^\"]{0,60}"
                    + "\\bInterface (?<port>[^\" ]{1,64}) was turned " + STATE),
            // HPE ArubaOS-Switch and ArubaOS-CX
            Pattern.compile(
                    "^\\d{1,6} ports: {1,3}(?:[\\w-]{1,20}: )?port (?<port>[\\w/]{1,20}) is now (?<state>on-line|off-line)"),
            Pattern.compile(
                    "^Event\\|\\d{1,6}\\|.{0,60}\\|Link status for interface (?<port>[\\w/]{1,20}) is " + STATE),
            // D-Link
            Pattern.compile("^Port (?:< )?(?<port>\\d{1,3}(?::\\d{1,3})?)(?: >)? link " + STATE),
            // Linux
            Pattern.compile(
                    "^\\[ {0,10}\\d{1,12}\\.\\d{6}\\] .{0,100}?\\b(?<port>[\\w.-]{1,16}):? (?:NIC )?Link is " + STATE));

    static final List<Pattern> ALL = List.of(CISCO, JUNIPER, HUAWEI_AND_H3C, OTHERS, MIKROTIK).stream()
            .flatMap(List::stream).toList();

    private LinkChangeForms() {}

    static boolean isUp(String state) {
        String folded = state.toLowerCase(Locale.ROOT);
        return folded.equals("up") || folded.equals("on-line");
    }
}
