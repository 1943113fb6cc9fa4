package vn.haidang.registry.ui.internal.discovery;

/** What the view of proposals lists. */
enum ProposalMode {
    /** What nobody has decided about. */
    OPEN,
    /** Equal values that are to be confirmed. */
    CONFIRM,
    /** What register, SNMP and stocktake say differently. */
    DISAGREE,
    /** What was refused and is still seen so. */
    REFUSED
}
