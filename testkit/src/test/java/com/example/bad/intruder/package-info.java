/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.intruder;

import org.jspecify.annotations.NullMarked;
