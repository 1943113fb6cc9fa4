package vn.haidang.monitoring.ui.internal;

import java.util.Optional;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.registry.LineEntry;

/** The line that is selected in the window, as the link that every view understands. */
public final class SelectedLine {

    /** The kind of link that names a line; its id is the line's code. */
    public static final String KIND = "line";

    private SelectedLine() {}

    /** The link to a line. */
    public static ObjectLink of(LineEntry line) {
        return of(line.code(), line.name());
    }

    /** The link to a line by its code and name. */
    public static ObjectLink of(String code, String name) {
        return new ObjectLink(KIND, code, name);
    }

    /** The line's link in a selection of the window, if it is one. */
    public static Optional<ObjectLink> in(Object selection) {
        return selection instanceof ObjectLink link && link.kind().equals(KIND) ? Optional.of(link) : Optional.empty();
    }
}
