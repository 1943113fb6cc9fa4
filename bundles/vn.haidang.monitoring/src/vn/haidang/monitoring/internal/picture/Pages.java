package vn.haidang.monitoring.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.haidang.monitoring.internal.picture.PictureTable.Page;

/**
 * The things of one kind as pages, of which only those are written anew that have changed. A thing that came into another
 * state is written at once, mere figures every few seconds: the longer, the more pages there are.
 *
 * @param <T> the things' status
 */
final class Pages<T> {

    /** So many things a page, that one of them is far below what the column takes. */
    static final int SIZE = 64;
    /** What a page may have; things beyond it lose their findings. */
    private static final int LONGEST = 900_000;
    /** Mere figures are written so many rounds after the last time, or so many as there are pages. */
    private static final int FIGURE_ROUNDS = 2;

    private final PageKind kind;
    private final StatusJson.Writer<T> writer;
    private final Function<T, T> bare;
    private final Function<T, Object> state;
    private final List<Written<T>> written = new ArrayList<>();

    /**
     * @param bare the thing without its findings
     * @param state what makes it urgent when it changes
     */
    Pages(PageKind kind, StatusJson.Writer<T> writer, Function<T, T> bare, Function<T, Object> state) {
        this.kind = kind;
        this.writer = writer;
        this.bare = bare;
        this.state = state;
    }

    PageKind kind() {
        return kind;
    }

    static int count(int things) {
        return (things + SIZE - 1) / SIZE;
    }

    /** The pages that are to be written in a round, of all things there are now. */
    List<Page> due(List<T> things, long round) {
        int count = count(things.size());
        List<Page> due = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<T> page = things.subList(i * SIZE, Math.min(things.size(), (i + 1) * SIZE));
            if (i >= written.size() || isDue(written.get(i), page, round, count)) {
                due.add(new Page(kind, i, content(page)));
            }
        }
        return due;
    }

    private boolean isDue(Written<T> before, List<T> page, long round, int count) {
        if (before.things().equals(page)) {
            return false;
        }
        return round - before.round() >= Math.max(FIGURE_ROUNDS, count)
                || !states(before.things()).equals(states(page));
    }

    private List<Object> states(List<T> things) {
        return things.stream().map(state).toList();
    }

    private String content(List<T> things) {
        String content = StatusJson.page(things, writer);
        return content.length() <= LONGEST ? content : StatusJson.page(things.stream().map(bare).toList(), writer);
    }

    /** They are in the database now. */
    void written(List<Page> pages, List<T> things, long round) {
        while (written.size() > count(things.size())) {
            written.remove(written.size() - 1);
        }
        for (Page page : pages) {
            if (page.kind() == kind) {
                List<T> content = things.subList(page.number() * SIZE,
                        Math.min(things.size(), (page.number() + 1) * SIZE));
                put(page.number(), new Written<>(List.copyOf(content), round));
            }
        }
    }

    private void put(int number, Written<T> page) {
        if (number < written.size()) {
            written.set(number, page);
        } else {
            written.add(page);
        }
    }

    /** What the database has may be another station's by now: everything is written anew. */
    void forget() {
        written.clear();
    }

    private record Written<T>(List<T> things, long round) {}
}
