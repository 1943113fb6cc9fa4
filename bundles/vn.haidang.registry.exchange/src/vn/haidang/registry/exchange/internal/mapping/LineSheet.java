package vn.haidang.registry.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.text.Language;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.internal.Folding;
import vn.haidang.registry.exchange.internal.Messages;

/**
 * The sheet that a centre has of its lines before it has a registry: ward, address, contact, circuit. Knows the headings
 * people write in it, and what such a sheet leaves unsaid: the circuit tells the lines apart, the ward names them, the
 * address answers a ping, and nothing is promised.
 */
public final class LineSheet {

    /** The type that such a sheet is about. */
    public static final String TYPE = "DataLine";

    private static final List<String> PATHS = List.of("unit", "echo.address", "contact", "circuit", "carrier",
            "contractedMegabits", "promisedAvailability");
    private static final String SEPARATOR = "\\|";

    private LineSheet() {}

    /** What people write over the columns, folded, to what these hold. */
    static Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>();
        for (String path : PATHS) {
            for (Language language : Language.values()) {
                for (String heading : Messages.text(language, "exchange.lineSheet." + path).split(SEPARATOR)) {
                    headings.put(Folding.fold(heading), path);
                }
            }
        }
        return headings;
    }

    /** The columns, and what follows from them where nothing else says it. */
    public static List<ColumnMapping> completed(List<ColumnMapping> columns) {
        List<ColumnMapping> complete = new ArrayList<>(columns);
        take(complete, "code", "circuit");
        take(complete, "name", "unit");
        return complete;
    }

    private static void take(List<ColumnMapping> columns, String path, String from) {
        if (heading(columns, path).isEmpty()) {
            heading(columns, from).ifPresent(heading -> columns.add(new ColumnMapping(heading, path, Find.CODE)));
        }
    }

    private static Optional<String> heading(List<ColumnMapping> columns, String path) {
        return columns.stream().filter(column -> column.path().equals(path)).map(ColumnMapping::heading).findFirst();
    }

    /** What every row gets: how the address is asked, and that nothing is promised. */
    public static Map<String, String> constants(List<ColumnMapping> columns) {
        Map<String, String> constants = new LinkedHashMap<>();
        if (heading(columns, "echo.address").isPresent() && heading(columns, "echo.transport").isEmpty()) {
            constants.put("echo.transport", "icmp");
        }
        if (heading(columns, "circuit").isPresent() && heading(columns, "unit").isPresent()
                && heading(columns, "promisedAvailability").isEmpty()) {
            constants.put("promisedAvailability", "0");
        }
        return constants;
    }
}
