package vn.haidang.ui.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of a table: all of them as they came, and those that are shown, filtered and in order. Not thread-safe. */
final class TableRows<R> {

    private List<R> all = new ArrayList<>();
    private List<R> shown = List.of();
    private Predicate<R> filter = row -> true;
    private Optional<Comparator<R>> order = Optional.empty();

    void set(List<R> rows) {
        all = new ArrayList<>(rows);
        choose();
    }

    void add(List<R> rows) {
        all.addAll(rows);
        choose();
    }

    void filter(Predicate<R> newFilter) {
        filter = newFilter;
        choose();
    }

    /** @param newOrder empty for the order in which the rows came */
    void order(Optional<Comparator<R>> newOrder) {
        order = newOrder;
        choose();
    }

    private void choose() {
        List<R> chosen = new ArrayList<>(all.stream().filter(filter).toList());
        order.ifPresent(chosen::sort);
        shown = List.copyOf(chosen);
    }

    List<R> shown() {
        return shown;
    }
}
