package vn.haidang.monitoring.ui.internal.alarm;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.Alarm;
import vn.haidang.ui.look.StateLook;

/**
 * How far an alarm is: it is over, somebody has it, or it still calls.
 *
 * @param look colour and shape
 * @param wordKey the message key of the word
 */
record AlarmLook(StateLook look, String wordKey) {

    static AlarmLook of(Alarm alarm) {
        if (!alarm.isActive()) {
            return new AlarmLook(StateLook.GOOD, "alarm.state.cleared");
        }
        if (alarm.acknowledgement().isPresent()) {
            return new AlarmLook(StateLook.MAINTENANCE, "alarm.state.acknowledged");
        }
        return alarm.finding().severity() == Severity.ERROR
                ? new AlarmLook(StateLook.FAULT, "alarm.state.active")
                : new AlarmLook(StateLook.ATTENTION, "alarm.state.attention");
    }
}
