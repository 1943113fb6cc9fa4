package vn.haidang.registry.ui.internal.stocktake;

import java.util.Optional;

import vn.haidang.ui.look.StateLook;

/**
 * One thing in a campaign.
 *
 * @param state how it stands
 * @param id the id of the asset; empty for what nobody knows
 * @param code its code, or what was scanned
 * @param place where the registry has it
 * @param seen where it was
 */
record CountRow(State state, Optional<String> id, String code, String name, String place, String seen, String unit) {

    /** How a thing can stand, what needs work first. */
    enum State {
        MISSING(StateLook.UNREACHABLE), ELSEWHERE(StateLook.ATTENTION), UNKNOWN(StateLook.UNCHECKED), FOUND(
                StateLook.GOOD);

        private final StateLook look;

        State(StateLook look) {
            this.look = look;
        }

        StateLook look() {
            return look;
        }
    }

    String searched() {
        return code + " " + name + " " + place + " " + seen + " " + unit;
    }
}
