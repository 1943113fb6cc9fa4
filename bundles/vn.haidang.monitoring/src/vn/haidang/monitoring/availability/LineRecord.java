package vn.haidang.monitoring.availability;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.LineState;
import vn.haidang.registry.LineEntry;

/**
 * A line as the database knows it, for programs in which no engine runs.
 *
 * @param line what the registry says of it
 * @param state {@link LineState#DOWN} while an outage is open, {@link LineState#UP} when it was watched within the last
 *        minutes, else {@link LineState#UNKNOWN}
 * @param since since when it is down; else until when it was watched
 */
public record LineRecord(LineEntry line, LineState state, Optional<Instant> since) {}
