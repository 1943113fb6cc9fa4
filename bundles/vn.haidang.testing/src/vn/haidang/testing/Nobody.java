package vn.haidang.testing;

import java.util.List;

/** The user without rights that a process of root's tests may run as. */
final class Nobody {

    /** As which owner {@code chown} names it. */
    static final String OWNER = "65534:65534";

    /** What a command is begun with to run as this user. */
    static final List<String> PREFIX = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private Nobody() {}
}
