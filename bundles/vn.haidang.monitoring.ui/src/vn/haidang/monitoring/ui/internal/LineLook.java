package vn.haidang.monitoring.ui.internal;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.ui.look.StateLook;

/**
 * How a line's status is told: a look and a word.
 *
 * @param look colour and shape
 * @param wordKey the message key of the word
 */
public record LineLook(StateLook look, String wordKey) {

    /**
     * The look of a line.
     *
     * @param isMaintained whether it is being worked on, so that nothing about it is a fault
     * @param isFlapping whether it comes and goes
     */
    public static LineLook of(LineStatus status, boolean isMaintained, boolean isFlapping) {
        if (isMaintained) {
            return new LineLook(StateLook.MAINTENANCE, "state.maintenance");
        }
        boolean isBetween = status.state() == LineState.UP || status.state() == LineState.SUSPECT;
        return isFlapping && isBetween ? new LineLook(StateLook.ATTENTION, "state.flapping") : of(status);
    }

    /** The look of a status. */
    public static LineLook of(LineStatus status) {
        return switch (status.state()) {
            case UP -> status.needsAttention()
                    ? new LineLook(StateLook.ATTENTION, "state.attention")
                    : new LineLook(StateLook.GOOD, "state.good");
            case SUSPECT -> new LineLook(StateLook.ATTENTION, "state.suspect");
            case DOWN -> new LineLook(StateLook.FAULT, "state.down");
            case UNREACHABLE -> new LineLook(StateLook.UNREACHABLE, "state.unreachable");
            case UNKNOWN -> new LineLook(StateLook.UNCHECKED, "state.unknown");
        };
    }
}
