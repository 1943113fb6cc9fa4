package vn.haidang.monitoring.ui.internal;

import java.util.Arrays;
import java.util.Optional;

import vn.haidang.base.finding.ObjectLink;

/** The kinds of things that are watched, each with the link that names one by its code and the view that shows it. */
public enum WatchedThing {
    /** A data line. */
    LINE("board"),
    /** A device that is asked over SNMP. */
    DEVICE("devices"),
    /** A portal. */
    SERVICE("services");

    private final String view;

    WatchedThing(String view) {
        this.view = view;
    }

    /** The view that shows it, by the last part of its id. */
    public String view() {
        return view;
    }

    private String kind() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The link to one by its code. */
    public ObjectLink link(String code, String name) {
        return new ObjectLink(kind(), code, name);
    }

    /** The code of the thing that something selected in the window names, when it is of this kind. */
    public Optional<String> codeIn(Object selected) {
        return selected instanceof ObjectLink link && link.kind().equals(kind())
                ? Optional.of(link.id())
                : Optional.empty();
    }

    /** What a link names. */
    public static Optional<WatchedThing> of(ObjectLink link) {
        return Arrays.stream(values()).filter(thing -> thing.kind().equals(link.kind())).findFirst();
    }
}
