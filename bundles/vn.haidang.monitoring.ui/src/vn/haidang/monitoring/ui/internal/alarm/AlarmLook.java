package vn.haidang.monitoring.ui.internal.alarm;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.Alarm;
import vn.haidang.ui.look.StateLook;

/**
 * How an alarm looks: the shape says how grave it is, or that it is over; the word, how far it is.
 *
 * @param look colour and shape
 * @param wordKey the message key of the word
 */
record AlarmLook(StateLook look, String wordKey) {

    static AlarmLook of(Alarm alarm) {
        if (!alarm.isActive()) {
            return new AlarmLook(StateLook.GOOD, "alarm.state.cleared");
        }
        StateLook look = StateLook.of(alarm.severity());
        if (alarm.acknowledgement().isPresent()) {
            return new AlarmLook(look, "alarm.state.acknowledged");
        }
        return new AlarmLook(look,
                alarm.severity() == Severity.ERROR ? "alarm.state.active" : "alarm.state.attention");
    }
}
