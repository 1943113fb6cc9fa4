package vn.haidang.registry.stocktake;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody saw.
 *
 * @param scanned what was scanned or typed: a code or a serial number
 * @param place the id of the place where it was
 * @param at when
 * @param by who saw it
 * @param note what there is to say about it
 */
public record Seen(String scanned, Optional<String> place, Instant at, String by, Optional<String> note) {

    public Seen {
        scanned = scanned.strip();
    }
}
