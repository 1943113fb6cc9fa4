package vn.haidang.signature.register;

/** The numbers of one row of the statistics on certificates, in the order of the form. */
public enum UseCell {
    /** Certificates of persons that were valid at some time of the period, by the registry. */
    PERSONS_ISSUED,
    /** Certificates of persons with which something was signed in the period. */
    PERSONS_USED,
    /** As {@link #PERSONS_ISSUED}, of organisations. */
    ORGANISATIONS_ISSUED,
    /** As {@link #PERSONS_USED}, of organisations. */
    ORGANISATIONS_USED,
    /** Documents signed by organisations and by no person, such as certified copies. */
    DOCUMENTS_BY_ORGANISATION,
    /** Documents signed by a person and by an organisation. */
    DOCUMENTS_BY_BOTH,
    /** Documents signed by persons and by no organisation. */
    DOCUMENTS_BY_PERSON
}
