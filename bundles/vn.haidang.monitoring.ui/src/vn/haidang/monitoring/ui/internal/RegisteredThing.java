package vn.haidang.monitoring.ui.internal;

import vn.haidang.base.finding.ObjectLink;

/** The way from what is watched to what the registry says of it. */
public final class RegisteredThing {

    private static final String KIND = "element";

    private RegisteredThing() {}

    /** The link to an element of the registry by its id. */
    public static ObjectLink link(String id, String name) {
        return new ObjectLink(KIND, id, name);
    }
}
