package vn.haidang.registry;

/**
 * Who changes something, from where, and why; kept in the history for ever.
 *
 * @param author the person or program, at most 200 characters
 * @param channel from where: the seat, the file of an import, the device that was read; at most 200 characters
 * @param reason why, in the author's words; at most 2,000 characters
 */
public record ChangeOrigin(String author, String channel, String reason) {

    /** The most characters of an author or a channel. */
    public static final int MOST_NAME = 200;

    /** The most characters of a reason. */
    public static final int MOST_REASON = 2_000;
}
