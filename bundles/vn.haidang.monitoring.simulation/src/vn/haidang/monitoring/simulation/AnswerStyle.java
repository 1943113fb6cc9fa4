package vn.haidang.monitoring.simulation;

/** How a simulated agent answers SNMP: as it should, or in one of the ways that real agents get it wrong. */
public enum AnswerStyle {
    /** As RFC 3416 says. */
    NORMAL,
    /** The last third of each datagram is missing. */
    TRUNCATED,
    /** GETNEXT and GETBULK go in circles of ten variables. */
    LOOPING,
    /** GETNEXT and GETBULK tell every two variables of a column in the wrong order. */
    UNORDERED,
    /** After the last variable comes the last variable again, and never the end of the MIB. */
    ENDLESS,
    /** More than ten variables at a time are tooBig. */
    TOO_BIG,
    /** What asks for more than ten variables at a time is dropped without a word. */
    IGNORES_LARGE,
    /** The answer bears another request-id than the request. */
    WRONG_REQUEST_ID,
    /** The answer is no BER. */
    MALFORMED
}
