package org.leitplanke.fault;

/** What a run measured, in its log: the entries of a test reporter reach no file here. */
final class Said {

    private Said() {}

    static void say(String what, String figures) {
        System.out.println(what + ": " + figures);
    }
}
