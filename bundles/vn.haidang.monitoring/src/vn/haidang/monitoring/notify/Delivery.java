package vn.haidang.monitoring.notify;

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
     * wrong, a recipient is unknown. The same is not tried again.
     *
     * @param reason why, for whoever can mend it
     */
    record Refused(Finding reason) implements Delivery {}
}
