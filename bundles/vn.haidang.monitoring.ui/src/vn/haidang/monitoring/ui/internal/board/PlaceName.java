package vn.haidang.monitoring.ui.internal.board;

import java.util.List;

/**
 * A unit's name, split so that a tile can show what tells units apart in large letters: {@code Phường Thị Nại} is the
 * {@code Thị Nại} of kind {@code Phường}. The names are data and Vietnamese in every language of the window.
 *
 * @param kind the word for the kind of unit, or empty
 * @param proper the rest
 */
record PlaceName(String kind, String proper) {

    private static final List<String> KINDS = List.of("Phường", "Xã", "Phòng", "Trung tâm");

    static PlaceName of(String name) {
        for (String kind : KINDS) {
            String rest = name.startsWith(kind + " ") ? name.substring(kind.length() + 1) : "";
            if (!rest.isEmpty()) {
                return new PlaceName(kind, Character.toUpperCase(rest.charAt(0)) + rest.substring(1));
            }
        }
        return new PlaceName("", name);
    }
}
