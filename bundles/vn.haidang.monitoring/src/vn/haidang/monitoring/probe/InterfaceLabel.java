package vn.haidang.monitoring.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name of an interface made comparable: makers write one interface in a long form in syslog and ifDescr
 * ({@code GigabitEthernet0/1}) and in a short one in ifName ({@code Gi0/1}, {@code GE0/0/1}). Case and blanks do not count.
 */
public final class InterfaceLabel {

    /** The first of each row stands for all: the forms of Cisco (IOS, NX-OS, IOS-XR), Arista, Huawei, H3C and Ruijie. */
    private static final List<List<String>> FORMS = List.of(List.of("ethernet", "eth", "et"),
            List.of("fastethernet", "fa"), List.of("gigabitethernet", "gi", "gig", "ge"),
            List.of("twogigabitethernet", "tw"), List.of("fivegigabitethernet", "fi"),
            List.of("tengigabitethernet", "te", "ten", "tengige", "xge", "xgigabitethernet", "ten-gigabitethernet"),
            List.of("twentyfivegigabitethernet", "twe", "twentyfivegige", "twenty-fivegige", "wge"),
            List.of("fortygigabitethernet", "fo", "fortygige", "fge"),
            List.of("hundredgigabitethernet", "hu", "hundredgige", "hge"),
            List.of("port-channel", "po", "portchannel"), List.of("bundle-ether", "be"),
            List.of("bridge-aggregation", "bagg"), List.of("route-aggregation", "ragg"),
            List.of("vlan", "vl", "vlanif", "vlan-interface", "vlan-int"), List.of("loopback", "lo", "loop"),
            List.of("tunnel", "tu", "tun"), List.of("serial", "se", "ser"), List.of("dialer", "di"),
            List.of("cellular", "ce"), List.of("multilink", "mu"), List.of("management", "ma"),
            List.of("mgmteth", "mg"));

    private static final Map<String, String> LONG_FORM = longForms();

    private InterfaceLabel() {}

    private static Map<String, String> longForms() {
        Map<String, String> longForms = new HashMap<>();
        FORMS.forEach(forms -> forms.forEach(form -> longForms.put(form, forms.get(0))));
        return Map.copyOf(longForms);
    }

    /** Whether these are names of one interface, on one and the same device. */
    public static boolean areSame(String one, String other) {
        return of(one).equals(of(other));
    }

    /** The form in which names of one device's interfaces are compared; not for people. */
    public static String of(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        int number = 0;
        while (number < folded.length() && !Character.isDigit(folded.charAt(number))) {
            number++;
        }
        String kind = folded.substring(0, number);
        return LONG_FORM.getOrDefault(kind, kind) + folded.substring(number);
    }
}
