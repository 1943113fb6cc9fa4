package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.haidang.monitoring.probe.InterfaceLabel;

/** What else the interfaces of one device are called than by their names. */
final class OtherNames {

    /** Beyond these nothing is learnt: a device with so many interfaces would take megabytes. */
    private static final int MOST = 2_000;

    private final Map<String, String> byText = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    void add(String text, String name) {
        if (InterfaceLabel.areSame(text, name) || byText.size() == MOST) {
            return;
        }
        String before = byText.putIfAbsent(text, name);
        if (before != null && !before.equals(name)) {
            ambiguous.add(text);
        }
    }

    /** Without what several are called. */
    Map<String, String> byText() {
        byText.keySet().removeAll(ambiguous);
        return Map.copyOf(byText);
    }
}
