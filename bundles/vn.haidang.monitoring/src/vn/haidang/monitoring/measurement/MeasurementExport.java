package vn.haidang.monitoring.measurement;

/** How handing measurements on to another system is doing, as an OSGi service: present while that is wanted. */
public interface MeasurementExport {

    /** How it is doing now; from any thread. */
    ExportHealth health();

    /**
     * What became of the samples since the start.
     *
     * @param isFailing whether the last attempt failed; it is repeated until it succeeds
     * @param waiting how many samples wait
     * @param sent how many were taken
     * @param lost how many were given up, because too many waited or the other system refused them
     */
    record ExportHealth(boolean isFailing, long waiting, long sent, long lost) {}
}
