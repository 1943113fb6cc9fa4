package vn.haidang.monitoring.notification.internal;

import java.util.ArrayList;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.notify.Delivery;

/** Puts together what became of a notification for each of its recipients: one dead mailbox stops nobody else's. */
final class RecipientResults {

    private final List<String> refused = new ArrayList<>();
    private final List<String> later = new ArrayList<>();
    private Finding refusal;
    private Finding failure;
    private boolean isAnyTold;

    void add(String recipient, Delivery delivery) {
        if (delivery instanceof Delivery.Refused no) {
            refused.add(recipient);
            refusal = refusal == null ? no.reason() : refusal;
        } else if (delivery instanceof Delivery.Failed notNow) {
            later.add(recipient);
            failure = failure == null ? notNow.reason() : failure;
        } else {
            isAnyTold = true;
        }
    }

    /** What became of all of them; of several reasons the one that somebody has to mend. */
    Delivery delivery() {
        if (refused.isEmpty() && later.isEmpty()) {
            return new Delivery.Delivered();
        }
        Finding reason = refusal == null ? failure : refusal;
        if (isAnyTold || !refused.isEmpty() && !later.isEmpty()) {
            return new Delivery.Partial(refused, later, reason);
        }
        return later.isEmpty() ? new Delivery.Refused(reason) : new Delivery.Failed(reason);
    }
}
