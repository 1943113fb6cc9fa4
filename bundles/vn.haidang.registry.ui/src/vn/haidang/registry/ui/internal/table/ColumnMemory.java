package vn.haidang.registry.ui.internal.table;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Keeps which columns the user has chosen for the elements of each type, in what order and how wide, from one start of
 * the program to the next. For the UI thread.
 */
final class ColumnMemory {

    private static final Logger LOG = System.getLogger(ColumnMemory.class.getName());
    private static final Pattern ENTRY = Pattern.compile("([#.\\w]{1,80}):(\\d{1,4})(?=,|$)");
    private static final int LEAST_WIDTH = 24;

    private final Preferences node;

    /** @param node where it is kept */
    ColumnMemory(Preferences node) {
        this.node = node;
    }

    /** The columns to show of a type. */
    List<ElementColumn> of(String type, ElementColumns columns) {
        Map<String, Integer> widths = new LinkedHashMap<>();
        Matcher entries = ENTRY.matcher(node.get(type, ""));
        while (entries.find()) {
            widths.put(entries.group(1), Math.max(LEAST_WIDTH, Integer.parseInt(entries.group(2))));
        }
        List<ElementColumn> chosen = columns.of(new ArrayList<>(widths.keySet()));
        return chosen.isEmpty()
                ? columns.usual()
                : chosen.stream().map(column -> column.withWidth(widths.get(column.path()))).toList();
    }

    /** Remembers the columns of a type. */
    void remember(String type, List<ElementColumn> columns) {
        node.put(type, columns.stream().map(column -> column.path() + ":" + column.width())
                .collect(Collectors.joining(",")));
        flush();
    }

    /** Goes back to the usual columns of a type. */
    void forget(String type) {
        node.remove(type);
        flush();
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            LOG.log(Level.WARNING, "the choice of columns cannot be kept", e);
        }
    }
}
