/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.unsatisfied;

import org.jspecify.annotations.NullMarked;
