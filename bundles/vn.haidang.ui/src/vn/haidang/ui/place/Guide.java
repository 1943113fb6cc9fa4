package vn.haidang.ui.place;

import vn.haidang.base.finding.ObjectLink;

/**
 * Leads to a thing in the window: opens the place where it is at home and has the views there show it. An OSGi service of
 * the window, which asks every {@link Directory}. For the UI thread.
 */
public interface Guide {

    /** The topic of the event by which the views of the opened place are told, on the UI thread. */
    String TOPIC = "vn/haidang/ui/LED_TO";

    /** The property of that event that has the {@link ObjectLink}. */
    String LINK = "link";

    /** Whether anybody knows where the thing is at home. */
    boolean leadsTo(ObjectLink link);

    /** Goes there; where nobody knows the thing nothing happens. */
    void show(ObjectLink link);
}
