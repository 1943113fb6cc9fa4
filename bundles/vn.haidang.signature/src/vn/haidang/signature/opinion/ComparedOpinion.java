package vn.haidang.signature.opinion;

import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * An engine's opinion held against our own verdict.
 *
 * @param engine the engine with its version
 * @param opinion what it says; empty when it does not know the format or failed
 * @param finding whether the two agree, or why there is no opinion; of severity INFO, since it changes no verdict
 */
public record ComparedOpinion(String engine, Optional<Opinion> opinion, Finding finding) {}
