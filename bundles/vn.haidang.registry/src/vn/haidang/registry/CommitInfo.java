package vn.haidang.registry;

import java.time.Instant;

/**
 * One commit: when who changed something, from where and why.
 *
 * @param number from 1 without gaps
 * @param at when, to the microsecond
 * @param origin by whom, from where and why
 */
public record CommitInfo(long number, Instant at, ChangeOrigin origin) {}
