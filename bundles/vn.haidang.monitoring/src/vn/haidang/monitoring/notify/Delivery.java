package vn.haidang.monitoring.notify;

import java.util.List;

import vn.haidang.base.finding.Finding;

/** What became of a notification that was given to a channel. */
public sealed interface Delivery {

    /** The next hop has taken it: the mail server, the web server, the desktop. Nobody need have read it. */
    record Delivered() implements Delivery {}

    /**
     * It could not be sent now; trying the same again later may help.
     *
     * @param reason why, for whoever can mend it
     */
    record Failed(Finding reason) implements Delivery {}

    /**
     * It is refused for a reason that stays until somebody changes the settings: no server is set, the credentials are
     * wrong, every recipient is unknown. The same is not tried again.
     *
     * @param reason why, for whoever can mend it
     */
    record Refused(Finding reason) implements Delivery {}

    /**
     * Some of its recipients were told, and others were not.
     *
     * @param refused who will not be told of this any more
     * @param later who may be told by trying the same again later, for them alone
     * @param reason why, of one of them, for whoever can mend it
     */
    record Partial(List<String> refused, List<String> later, Finding reason) implements Delivery {

        /** @throws IllegalArgumentException when all were told */
        public Partial {
            refused = List.copyOf(refused);
            later = List.copyOf(later);
            if (refused.isEmpty() && later.isEmpty()) {
                throw new IllegalArgumentException("all were told");
            }
        }
    }
}
