package org.missionbench.results;

/** What a person enters for a planned output: one number, several, or whether it was delivered. Never derived. */
enum Completion {
    NUMBER,
    NUMBERS,
    YES,
    NO
}
