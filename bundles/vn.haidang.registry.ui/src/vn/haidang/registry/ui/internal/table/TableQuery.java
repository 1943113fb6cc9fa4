package vn.haidang.registry.ui.internal.table;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.search.RegistrySearch;
import vn.haidang.registry.search.SearchFilter;

/**
 * Finds and orders the rows of the table. What an order needs of a snapshot is computed once, so that filtering while one
 * types costs the search alone. To be asked by one thread after the other.
 */
final class TableQuery {

    private final ValueFormat format;
    private final Collator collator;
    private Optional<Keys> known = Optional.empty();
    private Optional<Total> counted = Optional.empty();

    TableQuery(ValueFormat format) {
        this.format = format;
        this.collator = Collator.getInstance(format.language().locale());
    }

    /**
     * The order of the rows.
     *
     * @param path the column by which they are ordered
     * @param descending whether the largest comes first; what has no value comes last either way
     */
    record Order(String path, boolean descending) {}

    /**
     * What the table is to show.
     *
     * @param order empty for the best hits first
     */
    record Request(RegistrySnapshot snapshot, SearchFilter filter, Optional<Order> order) {}

    /**
     * What it shows.
     *
     * @param rows the elements that the filter finds
     * @param total how many there are in the chosen part without words and state
     */
    record Answer(Request request, List<Element> rows, int total) {}

    /** How many there are in a part of a snapshot. */
    private record Total(RegistrySnapshot snapshot, SearchFilter filter, int count) {}

    Answer answer(Request request) {
        RegistrySearch search = new RegistrySearch(request.snapshot());
        List<Element> found = search.find(request.filter());
        SearchFilter all = new SearchFilter("", request.filter().type(), request.filter().unit(),
                request.filter().place(), Optional.empty());
        int total = all.equals(request.filter()) ? found.size() : total(request.snapshot(), all);
        return new Answer(request, request.order().map(order -> ordered(request.snapshot(), found, order))
                .orElse(found), total);
    }

    private int total(RegistrySnapshot snapshot, SearchFilter all) {
        if (counted.filter(total -> total.snapshot == snapshot && total.filter.equals(all)).isEmpty()) {
            counted = Optional.of(new Total(snapshot, all, new RegistrySearch(snapshot).find(all).size()));
        }
        return counted.get().count();
    }

    private List<Element> ordered(RegistrySnapshot snapshot, List<Element> found, Order order) {
        if (known.filter(keys -> keys.snapshot == snapshot && keys.path.equals(order.path())).isEmpty()) {
            known = Optional.of(new Keys(snapshot, order.path()));
        }
        Keys keys = known.get();
        List<Element> rows = new ArrayList<>(found);
        rows.sort(keys.order(order.descending()));
        return rows;
    }

    /**
     * By what one element is compared in a column.
     *
     * @param kind numbers before days before texts, should fields of one name differ between types
     * @param value comparable with others of its kind
     */
    private record Key(int kind, Comparable<Object> value) implements Comparable<Key> {

        @SuppressWarnings("unchecked")
        static Key of(int kind, Comparable<?> value) {
            return new Key(kind, (Comparable<Object>) value);
        }

        @Override
        public int compareTo(Key other) {
            return kind == other.kind ? value.compareTo(other.value) : Integer.compare(kind, other.kind);
        }
    }

    /** By what the elements of a snapshot are compared in one column. */
    private final class Keys {
        private final RegistrySnapshot snapshot;
        private final String path;
        private final CellTexts texts;
        private final Map<Element, Optional<Key>> keys = new IdentityHashMap<>();

        Keys(RegistrySnapshot snapshot, String path) {
            this.snapshot = snapshot;
            this.path = path;
            this.texts = CellTexts.of(snapshot, format);
        }

        Comparator<Element> order(boolean descending) {
            Comparator<Key> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return (one, other) -> {
                Optional<Key> first = key(one);
                Optional<Key> second = key(other);
                return first.isPresent() && second.isPresent()
                        ? way.compare(first.get(), second.get())
                        : Boolean.compare(first.isEmpty(), second.isEmpty());
            };
        }

        private Optional<Key> key(Element element) {
            return keys.computeIfAbsent(element, this::compute);
        }

        private Optional<Key> compute(Element element) {
            return texts.values(element, path).stream().findFirst().flatMap(Keys::ofValue).or(() -> ofText(element));
        }

        private static Optional<Key> ofValue(Value value) {
            return switch (value) {
                case Value.Whole whole -> Optional.of(Key.of(0, BigDecimal.valueOf(whole.number())));
                case Value.Decimal decimal -> Optional.of(Key.of(0, decimal.number()));
                case Value.Day day -> Optional.of(Key.of(1, day.day()));
                case Value.Moment moment -> Optional.of(Key.of(2, moment.at()));
                default -> Optional.empty();
            };
        }

        private Optional<Key> ofText(Element element) {
            return Optional.of(texts.text(element, path)).filter(text -> !text.isEmpty())
                    .map(text -> Key.of(3, collator.getCollationKey(text)));
        }
    }
}
