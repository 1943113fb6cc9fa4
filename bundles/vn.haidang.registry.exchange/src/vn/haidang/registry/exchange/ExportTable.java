package vn.haidang.registry.exchange;

import java.util.List;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;

/**
 * What is to be exported, as it is shown: these elements in this order with these columns.
 *
 * @param snapshot the registry they are of, today's or a past one
 * @param type the type whose table it is
 * @param columns the paths of the columns, see {@link RegistryExchange#columns}
 * @param elements the rows
 */
public record ExportTable(RegistrySnapshot snapshot, String type, List<String> columns, List<Element> elements) {
    public ExportTable {
        columns = List.copyOf(columns);
        elements = List.copyOf(elements);
    }
}
