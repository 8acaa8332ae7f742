/** Requests and replies: routes, JSON, problems, without a word about missions. */
@NullMarked
package org.missionbench.api.http;

import org.jspecify.annotations.NullMarked;
