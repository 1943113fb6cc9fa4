package vn.haidang.base.finding;

/**
 * One observed fact that a finding rests on.
 *
 * @param label what was observed, for example an OID or a field's name
 * @param value what it was, as observed
 */
public record Evidence(String label, String value) {}
