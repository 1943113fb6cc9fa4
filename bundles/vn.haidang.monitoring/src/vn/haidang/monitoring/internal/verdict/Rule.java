package vn.haidang.monitoring.internal.verdict;

import vn.haidang.monitoring.verdict.LineCause;

/** Knows which witnesses one cause needs and what they must say. Without state. */
interface Rule {

    LineCause cause();

    /** Hears the witnesses of the case and notes what each means for the cause. */
    void hear(Case given, Hearing hearing);
}
