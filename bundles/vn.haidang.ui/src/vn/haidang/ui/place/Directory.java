package vn.haidang.ui.place;

import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.ObjectLink;

/**
 * What a domain has that people look for by name, and where it is shown: a contribution to the quick access of the window
 * and to {@link Guide}, as an OSGi service that may come and go. What those of
 * higher ranking find comes first. Safe for use by several threads.
 */
public interface Directory {

    /**
     * Where a thing is shown.
     *
     * @param place the id of the perspective
     * @param view the id of the view in it
     */
    record Home(String place, String view) {}

    /**
     * What was meant by a few letters, best first; tone marks and capitals do not matter. It may read what is in memory, not
     * the disk: it is asked while one types.
     *
     * @param typed at least two letters
     * @param most how many are wanted at most
     * @return links whose labels say what each is
     */
    List<ObjectLink> find(String typed, int most);

    /** Where this domain shows a thing; empty when it does not know it. */
    Optional<Home> home(ObjectLink link);
}
