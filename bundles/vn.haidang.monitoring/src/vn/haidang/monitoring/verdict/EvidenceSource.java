package vn.haidang.monitoring.verdict;

/**
 * Knows something of lines that others do not, such as traps, power supplies or portals. Register an implementation as an OSGi
 * service; it is asked for the next verdict, and no more once it is gone.
 * <p>
 * Called by whoever asks for a verdict, on several threads. It may read the database but asks nothing of the network. One
 * that throws is left out and logged.
 */
public interface EvidenceSource {

    /**
     * Adds what it knows of the line at the moment and within the window of the evidence.
     *
     * @param evidence what the sources before it said
     * @return the same evidence with its own testimonies; or with none, where it has nothing to say
     */
    LineEvidence testify(LineEvidence evidence);
}
