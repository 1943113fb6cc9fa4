package vn.haidang.registry.discovery;

import java.util.Locale;

/** Compares MAC addresses, which people write with colons, hyphens, dots or nothing between the digits. */
final class MacAddress {

    private MacAddress() {}

    static String digits(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
    }

    static boolean areSame(String one, String other) {
        return digits(one).equals(digits(other));
    }
}
