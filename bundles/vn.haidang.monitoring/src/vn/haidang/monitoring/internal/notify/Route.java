package vn.haidang.monitoring.internal.notify;

import java.util.List;

/**
 * A way to some people.
 *
 * @param channel the id of the channel
 * @param recipients whom to tell, as the channel writes addresses; empty for those it tells as a rule
 */
record Route(String channel, List<String> recipients) {

    Route {
        recipients = List.copyOf(recipients);
    }
}
