package vn.haidang.station.internal;

import java.time.Instant;

import vn.haidang.base.finding.Finding;

/** How far the station has come with its data folder. */
public sealed interface StationState {

    /** The data folder is being opened. */
    record Opening() implements StationState {}

    /**
     * The data folder is open and its engine has been told to run.
     *
     * @param since when that was
     */
    record Open(Instant since) implements StationState {}

    /**
     * The station cannot work, for a reason somebody can act on.
     *
     * @param finding the reason
     */
    record Failed(Finding finding) implements StationState {}

    /** The data folder is closed again, or was never opened. */
    record Closed() implements StationState {}
}
