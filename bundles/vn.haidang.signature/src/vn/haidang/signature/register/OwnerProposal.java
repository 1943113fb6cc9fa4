package vn.haidang.signature.register;

import java.util.Optional;

/**
 * Who a certificate may belong to; a person decides.
 *
 * @param unit the id of a unit
 * @param person the id of a person
 * @param reason what fits
 */
public record OwnerProposal(Optional<String> unit, Optional<String> person, String reason) {}
