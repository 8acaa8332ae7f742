/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.silent;

import org.jspecify.annotations.NullMarked;
